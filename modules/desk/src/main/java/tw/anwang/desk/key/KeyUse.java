package tw.anwang.desk.key;

/**
 * What one key of APP_DATA_KEYS hides.
 *
 * @param number of the key; 0: what a release before left open
 * @param known whether the key stands in the settings
 * @param newest whether it hides what is new
 * @param columns values in the database
 * @param files attachments
 */
public record KeyUse(int number, boolean known, boolean newest, long columns, long files) {
    /** {@code newest}, {@code old} and {@code open} (wait for the renewal), {@code free} (may go), {@code lost} (opens no more). */
    public String state() {
        if (newest) {
            return "newest";
        }
        if (number == 0) {
            return "open";
        }
        if (!known) {
            return "lost";
        }
        return columns + files == 0 ? "free" : "old";
    }

    /** Class of the chip that says so. */
    public String chip() {
        return switch (state()) {
            case "newest" -> "open";
            case "free" -> "done";
            case "lost" -> "late";
            default -> "soon";
        };
    }
}
