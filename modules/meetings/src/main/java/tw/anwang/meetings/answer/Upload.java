package tw.anwang.meetings.answer;

import java.io.InputStream;

/** A file on its way in. @param name as the person named it */
public record Upload(String name, InputStream content) {}
