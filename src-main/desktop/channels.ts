/** The only two channels between the page and the main process: one asked, one told. */
export const invokeChannel = 'sluice:invoke';
export const eventChannel = 'sluice:event';
