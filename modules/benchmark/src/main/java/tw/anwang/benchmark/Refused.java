package tw.anwang.benchmark;

/** Why nothing is measured, in a sentence that says what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
