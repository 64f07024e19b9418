package tw.anwang.desk.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import tw.anwang.desk.Notices;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.UtcInstant;

/** One notice in the words of the language; the moment is shown in Taipei time. */
public record NoticeLine(long id, String words, String page, Instant toldAt) {

    static NoticeLine of(Object[] columns, Locale locale) {
        String key = (String) columns[1];
        String sentence = Sentences.of(key.substring(0, key.indexOf('.')), key, locale);
        Object[] arguments = ((String) columns[2]).split(Notices.SEPARATOR, -1);
        LocalDateTime told =
                columns[4] instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) columns[4];
        return new NoticeLine(
                ((Number) columns[0]).longValue(),
                new MessageFormat(sentence, locale).format(arguments),
                (String) columns[3],
                new UtcInstant().convertToEntityAttribute(told));
    }
}
