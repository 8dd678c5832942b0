import { assertNever } from '../../../src-main/contract/assert-never.ts';

/** A web server in front of a store, as people put one there. */
export type ProxyKind =
  /** Takes a whole body before it passes anything on; `bodyLimit` in bytes, `urlLimit` in characters. */
  | { readonly name: 'nginx'; readonly bodyLimit?: number; readonly urlLimit?: number }
  | { readonly name: 'varnish' }
  | { readonly name: 'apache' };

export interface ProxyPlace {
  readonly folder: string;
  readonly port: number;
  /** Where requests are passed on to: loopback. */
  readonly storePort: number;
}

export interface ProxyConfig {
  readonly file: string;
  readonly text: string;
  /** Behind the program's own path. */
  readonly args: readonly string[];
}

const apacheModules = '/usr/lib/apache2/modules';

/** The configuration of a server that runs in the foreground and keeps all it writes in its folder. */
export function proxyConfig(kind: ProxyKind, { folder, port, storePort }: ProxyPlace): ProxyConfig {
  const file = `${folder}/config`;
  switch (kind.name) {
    case 'nginx':
      return {
        file,
        args: ['-c', file, '-e', `${folder}/error.log`],
        text: nginx(kind, folder, port, storePort),
      };
    case 'varnish':
      return {
        file,
        args: [
          '-F',
          '-j',
          'none',
          '-a',
          `127.0.0.1:${port}`,
          '-f',
          file,
          '-n',
          `${folder}/n`,
          '-s',
          'malloc,16m',
        ],
        text: `vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${storePort}"; }
sub vcl_recv { return (pass); }
`,
      };
    case 'apache':
      return { file, args: ['-DFOREGROUND', '-f', file], text: apache(folder, port, storePort) };
    default:
      return assertNever(kind);
  }
}

function nginx(
  { bodyLimit = 0, urlLimit = 8_192 }: Extract<ProxyKind, { name: 'nginx' }>,
  folder: string,
  port: number,
  storePort: number,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  client_max_body_size ${bodyLimit};
  large_client_header_buffers 4 ${urlLimit};
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://127.0.0.1:${storePort}; proxy_set_header Host $http_host; }
  }
}
`;
}

function apache(folder: string, port: number, storePort: number): string {
  const modules = ['mpm_event', 'authz_core', 'proxy', 'proxy_http'];
  return `ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
ProxyPreserveHost On
ProxyPass / http://127.0.0.1:${storePort}/ nocanon
`;
}
