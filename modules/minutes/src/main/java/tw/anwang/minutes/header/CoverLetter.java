package tw.anwang.minutes.header;

import java.util.List;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** The letter minutes are sent with (受文者, 主旨：檢送…, 正本) and which is no part of them. */
public final class CoverLetter {
    private static final int LONGEST_LETTER = 80;
    private static final int LONGEST_SIGNATURE = 9;
    private static final int LONGEST_TITLE = 70;
    private static final int HEAD_FOLLOWS_WITHIN = 5;

    private final Words marks;
    private final Words times;
    private final Words signers;

    public CoverLetter(Vocabulary vocabulary) {
        marks = Words.of(vocabulary.words("letter", "MARK"));
        signers = Words.of(vocabulary.words("title", "WORD"));
        times = Words.of(vocabulary.words("header", "TIME"));
    }

    /** Index of the line the minutes begin with; 0 where no letter stands before them. */
    public int end(List<Span> lines) {
        int signs = 0;
        int limit = Math.min(lines.size(), LONGEST_LETTER);
        for (int i = 0; i < limit; i++) {
            signs += labelled(marks, lines.get(i)) ? 1 : 0;
            if (signs >= 2 && opensMinutes(lines, i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean opensMinutes(List<Span> lines, int at) {
        String next = at + 1 < lines.size() ? lines.get(at + 1).plain() : "";
        String title = lines.get(at).plain();
        boolean titled = Titles.isRecord(title) || Titles.isRecord(title + next) && next.length() <= LONGEST_TITLE;
        boolean signed = signers.at(title, 0) != null && title.length() <= LONGEST_SIGNATURE;
        if (!titled || signed || title.length() > LONGEST_TITLE || title.indexOf('。') >= 0 || title.indexOf(':') >= 0) {
            return false;
        }
        int limit = Math.min(lines.size(), at + 1 + HEAD_FOLLOWS_WITHIN);
        return lines.subList(at + 1, limit).stream().anyMatch(line -> labelled(times, line));
    }

    private static boolean labelled(Words labels, Span line) {
        String s = line.plain();
        for (int from = 0; from < Math.min(3, s.length()); from++) {
            Words.Word word = labels.at(s, from);
            if (word != null && s.startsWith(":", from + word.text().length())) {
                return true;
            }
        }
        return false;
    }
}
