package tw.anwang.launcher;

/** Why nothing was started, in a sentence that says what to do; a newcomer reads it instead of a stack trace. */
final class NotStarted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStarted(String sentence) {
        super(sentence);
    }
}
