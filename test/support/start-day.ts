/** The day on which conversations with the demonstration practice take place. */
export const startDay = "2025-04-15";
