package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Speaking;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.ItemReading;
import tw.anwang.meetings.minutes.UnitOffices;
import tw.anwang.meetings.minutes.UnitPart;
import tw.anwang.meetings.minutes.UnitReading;

/** What was typed, as the items of minutes: matters with their parts below them, names found to be offices. */
@ApplicationScoped
class RecordedReadings {
    /** So long is the name of a unit in minutes at most. */
    private static final int UNIT = 100;

    @Inject
    UnitOffices offices;

    /** An office typed beside a point. @param found how it is understood */
    record Unit(String name, UnitOffices.Finding found) {}

    /** @param convener whose 本部 is meant; @param day of the meeting, or null */
    List<ItemReading> of(List<RecordedItem> items, OfficeId convener, LocalDate day) {
        Map<AgendaPart, Integer> places = new EnumMap<>(AgendaPart.class);
        List<ItemReading> readings = new ArrayList<>();
        for (RecordedItem item : items) {
            String path = item.part().name() + places.merge(item.part(), 1, Integer::sum);
            readings.add(reading(path, head(item.part()), item.subject(), null, item.proposer()));
            below(readings, path, ItemKind.EXPLANATION, item.explanation());
            below(readings, path, ItemKind.PROPOSAL, item.suggestion());
            for (RecordedPoint point : item.points()) {
                if (!point.text().isEmpty()) {
                    readings.add(point(path, point, convener, day));
                }
            }
        }
        return readings;
    }

    private static ItemKind head(AgendaPart part) {
        return switch (part) {
            case REPORT -> ItemKind.REPORT_ITEM;
            case DISCUSSION -> ItemKind.DISCUSSION_ITEM;
            case MOTION -> ItemKind.MOTION;
        };
    }

    private static void below(List<ItemReading> readings, String path, ItemKind kind, String words) {
        if (words != null) {
            readings.add(reading(path + "." + kind, kind, words, null, null));
        }
    }

    private static ItemReading reading(String path, ItemKind kind, String text, String who, String proposer) {
        return new ItemReading(
                path, kind, text, who, proposer, null, Due.none(), 1, 1, false, List.of(), List.of(), List.of());
    }

    private ItemReading point(String path, RecordedPoint point, OfficeId convener, LocalDate day) {
        Due due = due(point.due());
        List<UnitReading> units = units(point.units(), convener, day).stream()
                .map(unit -> new UnitReading(
                        unit.name(),
                        UnitPart.DOER,
                        unit.found().officeId(),
                        unit.found().groupCode()))
                .toList();
        boolean orders = point.kind().decides() && (!units.isEmpty() || due.kind() != DueKind.NONE);
        return new ItemReading(
                path + "." + point.kind(),
                point.kind(),
                point.text(),
                point.who(),
                null,
                null,
                due,
                1,
                1,
                orders,
                units,
                List.of(),
                List.of());
    }

    /** The offices typed in one field, separated by 、 or a new line. */
    List<Unit> units(String words, OfficeId convener, LocalDate day) {
        Speaking speaking = Speaking.inMeetingOf(convener);
        return words == null
                ? List.of()
                : Arrays.stream(words.split("[、,，;；\\n]+"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Unit(name, offices.find(name, speaking, day)))
                        .toList();
    }

    /** A day in any form that people type, 儘速 or 下次會議; other words say nothing. */
    static Due due(String words) {
        return Due.asWritten(words == null ? null : RocDate.parse(words).orElse(null), words);
    }

    /** In one matter: what would be understood by nobody. @param item the matter; {@code why} tells which words */
    record Unclear(long item, RuleBroken why) {}

    /** All of it, in the order of the matters; it is saved as typed, and not laid before the head. */
    List<Unclear> unclear(List<RecordedItem> items, OfficeId convener, LocalDate day) {
        return items.stream()
                .flatMap(item -> item.points().stream()
                        .flatMap(point -> unclear(item, point, convener, day))
                        .map(why -> new Unclear(item.id(), why)))
                .toList();
    }

    private Stream<RuleBroken> unclear(RecordedItem item, RecordedPoint point, OfficeId convener, LocalDate day) {
        Stream.Builder<RuleBroken> unclear = Stream.builder();
        if (point.text().isEmpty()) {
            unclear.add(new RuleBroken("meetings.recording.pointWithoutText", item.subject()));
        }
        if (point.due() != null && due(point.due()).kind() == DueKind.NONE) {
            unclear.add(new RuleBroken("meetings.recording.dueUnclear", item.subject(), point.due()));
        }
        units(point.units(), convener, day).forEach(unit -> unclear(item, unit).ifPresent(unclear::add));
        return unclear.build();
    }

    /** An order to a name that nobody bears would reach nobody. */
    private static Optional<RuleBroken> unclear(RecordedItem item, Unit unit) {
        if (unit.name().length() > UNIT) {
            return Optional.of(new RuleBroken("meetings.recording.unitTooLong", item.subject(), unit.name(), UNIT));
        }
        if (unit.found().isUnknown()) {
            return Optional.of(new RuleBroken("meetings.recording.unitUnknown", item.subject(), unit.name()));
        }
        return unit.found().candidates().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RuleBroken("meetings.recording.unitOpen", item.subject(), unit.name(), candidates(unit)));
    }

    private static String candidates(Unit unit) {
        return unit.found().candidates().stream().map(OfficeRef::name).collect(Collectors.joining("、"));
    }
}
