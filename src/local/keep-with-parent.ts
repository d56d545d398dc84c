// Loaded before a child's own program (`node --require`). The child is told to stop by closing the channel to its
// parent, which also closes when the parent is killed: so no child outlives `npm start`, on any system.
const longestFarewell = 8_000;

process.on("disconnect", () => {
  setTimeout(() => process.exit(1), longestFarewell).unref();
  const someoneListens = process.emit("SIGTERM");
  if (!someoneListens) process.exit(0);
});
// The channel itself is no reason to stay.
process.channel?.unref();
