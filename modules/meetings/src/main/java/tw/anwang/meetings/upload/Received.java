package tw.anwang.meetings.upload;

/**
 * The answer to an uploaded file: its number, or the sentence that says why it cannot be read. The other is null.
 *
 * @param why stable key of the refusal, such as {@code minutes.file.pictures}; null where there is none
 */
public record Received(Long id, String refusal, String why) {
    static Received kept(long id) {
        return new Received(id, null, null);
    }

    static Received refused(String refusal, String why) {
        return new Received(null, refusal, why);
    }
}
