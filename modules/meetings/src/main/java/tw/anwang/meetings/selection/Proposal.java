package tw.anwang.meetings.selection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.ItemUnit;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.UnitPart;
import tw.anwang.meetings.tracked.Handling;

/** What the reading of a point suggests; a person decides. Being named is not being responsible. */
final class Proposal {
    private static final int TITLE_LENGTH = 60;
    private static final Set<ItemKind> NEVER = EnumSet.of(
            ItemKind.EXPLANATION,
            ItemKind.PROPOSAL,
            ItemKind.STATEMENT,
            ItemKind.SPEAKER_TURN,
            ItemKind.REPORT_ITEM,
            ItemKind.DISCUSSION_ITEM,
            ItemKind.MOTION,
            ItemKind.OPINION);

    private Proposal() {}

    /** Whether the point stands in the table at all: everything that decides, asks, answers or reports. */
    static boolean isCandidate(MinutesItem item) {
        return item.actionable() || !NEVER.contains(item.kind());
    }

    /** @param answering the offices that spoke to a request; empty for anything else */
    static Choice of(MinutesItem item, List<OfficeId> answering) {
        List<ItemUnit> doers = withPart(item, UnitPart.DOER);
        List<OfficeId> offices = Stream.concat(doers.stream().map(ItemUnit::office), answering.stream())
                .filter(office -> office != null)
                .toList();
        OfficeId lead = offices.isEmpty() ? null : offices.get(0);
        Set<Long> cos = offices.stream().map(OfficeId::value).collect(Collectors.toSet());
        withPart(item, UnitPart.PARTNER).stream()
                .filter(unit -> unit.office() != null)
                .forEach(unit -> cos.add(unit.office().value()));
        if (lead != null) {
            cos.remove(lead.value());
        }
        Handling handling = item.actionable() ? Handling.REPORT : Handling.NONE;
        return new Choice(handling, title(item.text()), lead, cos, group(doers), item.due(), null);
    }

    private static List<ItemUnit> withPart(MinutesItem item, UnitPart part) {
        return item.units().stream().filter(unit -> unit.part() == part).toList();
    }

    private static Long group(List<ItemUnit> doers) {
        return doers.stream()
                .map(ItemUnit::groupCode)
                .filter(code -> code != null && code.matches("\\d+"))
                .findFirst()
                .map(Long::valueOf)
                .orElse(null);
    }

    /** The first sentence, without line breaks, cut at a length that fits a line of the list. */
    static String title(String text) {
        String plain = text.replaceAll("\\s*\\R\\s*", "").strip();
        String first = plain.split("[。；]", 2)[0];
        return first.length() <= TITLE_LENGTH ? first : first.substring(0, TITLE_LENGTH - 1) + "…";
    }
}
