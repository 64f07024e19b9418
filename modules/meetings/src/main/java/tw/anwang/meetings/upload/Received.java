package tw.anwang.meetings.upload;

/** The answer to an uploaded file: its number, or the sentence that says why it cannot be read. The other is null. */
public record Received(Long id, String refusal) {}
