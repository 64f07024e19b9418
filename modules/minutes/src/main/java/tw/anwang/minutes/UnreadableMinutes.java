package tw.anwang.minutes;

/**
 * A file that cannot be read as minutes. The message is a Chinese sentence that says what to do; the key is stable
 * ({@code minutes.file.empty}).
 */
public class UnreadableMinutes extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;

    public UnreadableMinutes(String key, String sentence) {
        super(sentence);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
