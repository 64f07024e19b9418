package tw.anwang.intake;

/**
 * What a source says.
 *
 * @param count how many records it found
 * @param words what it found, or why it is down; null for nothing
 * @param kept how many more there are that are told as a number and nothing else, for they are kept to their parties
 */
public record CrossCheckAnswer(Outcome outcome, int count, String words, int kept) {
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
        return found(count, words, 0);
    }

    public static CrossCheckAnswer found(int count, String words, int kept) {
        return count == 0 && kept == 0
                ? new CrossCheckAnswer(Outcome.NOTHING, 0, null, 0)
                : new CrossCheckAnswer(Outcome.FOUND, count, words, kept);
    }

    public static CrossCheckAnswer down(String reason) {
        return new CrossCheckAnswer(Outcome.DOWN, 0, reason, 0);
    }
}
