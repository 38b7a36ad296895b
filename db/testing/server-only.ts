// Stands in for the package `server-only`, whose guard throws outside React's server.
export {};
