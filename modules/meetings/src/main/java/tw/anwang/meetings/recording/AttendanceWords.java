package tw.anwang.meetings.recording;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.attendance.Attendee;
import tw.anwang.meetings.attendance.Presence;
import tw.anwang.meetings.attendance.Voice;

/** Who came, as minutes print it: 出席：…；列席：…；請假：… */
record AttendanceWords(List<Attendee> all, Function<OfficeId, String> names) {
    /** Null where nobody was entered. */
    String words() {
        String words = Stream.of(
                        group("recording.attending", one -> isThere(one) && one.voice() == Voice.ATTENDING),
                        group("recording.observing", one -> isThere(one) && one.voice() == Voice.OBSERVING),
                        group("recording.onLeave", one -> !isThere(one)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? null : words;
    }

    private static boolean isThere(Attendee one) {
        return one.presence() != Presence.ON_LEAVE;
    }

    private String group(String label, Predicate<Attendee> who) {
        String people = all.stream().filter(who).map(this::person).collect(Collectors.joining("、"));
        return people.isEmpty() ? "" : word(label) + people;
    }

    private String person(Attendee one) {
        String body = one.office() == null ? one.body() : names.apply(one.office());
        String proxy = one.proxyName() == null
                ? ""
                : word("recording.proxy").formatted(one.proxyName() + spaced(one.proxyTitle()));
        return body + " " + one.name() + spaced(one.jobTitle()) + proxy;
    }

    private static String spaced(String title) {
        return title == null ? "" : " " + title;
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }
}
