package tw.anwang.meetings.due;

import java.util.Locale;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;

/** A time limit as people read it: its day, or what it is instead of a day. */
public final class DueWords {
    private DueWords() {}

    /** 112/06/30, 下次會議, 儘速（未訂期限） or 未載明. */
    public static String of(Due due, Locale locale) {
        return due.kind() == DueKind.DATE
                ? RocDate.format(due.date())
                : Sentences.of("meetings", "due.kind." + due.kind(), locale);
    }
}
