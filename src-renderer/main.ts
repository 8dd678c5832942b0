import { mount } from 'svelte';
import './ui/tokens.css';
import './ui/base.css';
import App from './App.svelte';
import { createClient } from './bridge/create-client.ts';
import { pathsOfDrops } from './bridge/paths-of-drops.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app.');
mount(App, { target, props: { client: createClient(), pathsOf: pathsOfDrops() } });
