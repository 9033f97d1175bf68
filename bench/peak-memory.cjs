// Loaded before a program: says on standard error, when it ends, the most memory that it held.
process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS} kB`));
