package tw.anwang.intake;

/**
 * What a source says.
 *
 * @param count how many records it found
 * @param words what it found, or why it is down; null for nothing
 */
public record CrossCheckAnswer(Outcome outcome, int count, String words) {
    /** How it came out. */
    public enum Outcome {
        /** 查有紀錄. */
        FOUND,
        /** 查無紀錄. */
        NOTHING,
        /** 無法查詢. */
        DOWN;

        /** Key in the intake's messages. */
        public String getLabelKey() {
            return "crossCheck.outcome." + name();
        }

        /** The colour of its chip. */
        public String getChip() {
            return this == FOUND ? "soon" : this == DOWN ? "late" : "none";
        }
    }

    public static CrossCheckAnswer found(int count, String words) {
        return count == 0
                ? new CrossCheckAnswer(Outcome.NOTHING, 0, null)
                : new CrossCheckAnswer(Outcome.FOUND, count, words);
    }

    public static CrossCheckAnswer down(String reason) {
        return new CrossCheckAnswer(Outcome.DOWN, 0, reason);
    }
}
