package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.reminder.OfficesToTell;
import tw.anwang.meetings.series.Series;

/** Between a meeting and the words of its form: offices have names there, and the next number is proposed. */
@RequestScoped
public class MeetingWords {
    @Inject
    SeriesMeetings known;

    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords officeWords;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** The next meeting of that series, as it can be guessed. */
    PlanTyped next(Series series) {
        Integer next = series.withOrdinals() ? known.ordinalsOf(series.id()).next() : null;
        return PlanTyped.of(
                MeetingFacts.planned(series.name(), next, null, null),
                officeWords.lines(series.participants()),
                List.of());
    }

    /** The next meeting after that one: who came is asked again, for an office that ended those that go on with its work. */
    PlanTyped after(Series series, Meeting last) {
        PlanTyped typed = next(series);
        MeetingTyped head = typed.getHead();
        typed.setHead(MeetingTyped.after(last, title(last, head), head.getOrdinal()));
        typed.setParticipants(officeWords.lines(last.participants().stream()
                .flatMap(office -> toTell.now(new OfficeId(office), Taipei.today(clock)).stream())
                .map(OfficeId::value)
                .distinct()
                .toList()));
        return typed;
    }

    /** The title of the last with the next number in it; a title without its number stays as it is. */
    private static String title(Meeting last, MeetingTyped next) {
        return last.ordinal() == null || next.getOrdinal() == null
                ? last.title()
                : last.title().replace(numbered(last.ordinal()), numbered(next.getOrdinal()));
    }

    private static String numbered(int ordinal) {
        return MessageFormat.format(
                Sentences.of("meetings", "meeting.ordinalInTitle", Locale.TAIWAN), String.valueOf(ordinal));
    }

    PlanTyped of(Meeting meeting) {
        return PlanTyped.of(meeting.facts(), officeWords.lines(meeting.participants()), meeting.also());
    }

    /** @throws RuleBroken for a name that no office bears */
    Set<Long> participants(PlanTyped typed) {
        return typedOffices.several(typed.getParticipants(), Taipei.today(clock));
    }

    /** What is odd about the day typed for a meeting. */
    Optional<RuleBroken> dayOver(Meeting meeting, PlanTyped typed) {
        return meeting.doubt(typed.getHead().getDay(), Taipei.today(clock));
    }

    /** The meeting of the series after that one which is being prepared already, by name; null where there is none. */
    String prepared(Meeting last) {
        return known.prepared(last.seriesId())
                .filter(one -> !one.id().equals(last.id()))
                .map(Meeting::called)
                .orElse(null);
    }

    /** What is odd about a number that is not the one read. */
    Optional<RuleBroken> doubt(long series, Integer number, Integer read) {
        return number == null || number.equals(read)
                ? Optional.empty()
                : known.ordinalsOf(series).doubt(number);
    }
}
