package tw.anwang.meetings.tracked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.meetings.series.Party;

/** Who has a part in an item; the leading office always stands among them, each office once but for the staff unit. */
final class Parties {
    private final TrackedItem item;
    private final List<TrackedItemParty> parties = new ArrayList<>();
    private final Set<Object> named = new HashSet<>();

    private Parties(TrackedItem item) {
        this.item = item;
    }

    static List<TrackedItemParty> of(TrackedItem item, NewItem begun) {
        Parties all = new Parties(item);
        all.add(begun.lead(), Part.LEAD);
        begun.cos().forEach(office -> all.add(office, Part.CO));
        all.named.remove(begun.staff());
        all.add(begun.staff(), Part.STAFF);
        begun.readers().forEach(all::addReader);
        return all.parties;
    }

    private void add(OfficeId office, Part part) {
        if (named.add(office)) {
            parties.add(new TrackedItemParty(item, office, part));
        }
    }

    private void addReader(Party reader) {
        Object who = reader.officeId() == null ? reader.accountId() : new OfficeId(reader.officeId());
        if (named.add(who)) {
            parties.add(new TrackedItemParty(item, reader));
        }
    }

    static Optional<TrackedItemParty> with(List<TrackedItemParty> parties, Part part) {
        return parties.stream().filter(party -> party.part() == part).findFirst();
    }

    /** Another office leads; the one before keeps no part, and the new one no other but that of the staff unit. */
    static void handOver(List<TrackedItemParty> parties, TrackedItemParty lead) {
        parties.removeIf(party ->
                party.part() == Part.LEAD || (lead.office().equals(party.office()) && party.part() != Part.STAFF));
        parties.add(lead);
    }

    /** Another office works along in the place of one that did. */
    static void handOver(List<TrackedItemParty> parties, OfficeId from, OfficeId to) {
        parties.removeIf(party -> isReader(party, to)); // each office once
        parties.stream()
                .filter(party -> party.part() == Part.CO && from.equals(party.office()))
                .findFirst()
                .orElseThrow()
                .handTo(to);
    }

    /** @return those that were not asked before, and as what they saw the item */
    static List<Joined> join(TrackedItem item, List<TrackedItemParty> parties, Collection<OfficeId> offices) {
        List<OfficeId> asked = askedOffices(parties);
        List<Joined> joined = new ArrayList<>();
        for (OfficeId office : new LinkedHashSet<>(offices)) {
            if (!asked.contains(office)) {
                boolean read = parties.removeIf(party -> isReader(party, office));
                parties.add(new TrackedItemParty(item, office, Part.CO));
                joined.add(new Joined(office, read));
            }
        }
        return joined;
    }

    /** Asked no longer; who read along before does so again. */
    static void leave(TrackedItem item, List<TrackedItemParty> parties, Joined joined) {
        parties.removeIf(party -> party.part() == Part.CO && joined.office().equals(party.office()));
        if (joined.read()) {
            parties.add(new TrackedItemParty(item, joined.office(), Part.READER));
        }
    }

    private static boolean isReader(TrackedItemParty party, OfficeId office) {
        return party.part() == Part.READER && office.equals(party.office());
    }

    /** The lead first. */
    static List<OfficeId> askedOffices(List<TrackedItemParty> parties) {
        return parties.stream()
                .filter(TrackedItemParty::isAsked)
                .sorted(Comparator.comparing(TrackedItemParty::part))
                .map(TrackedItemParty::office)
                .distinct()
                .toList();
    }

    /**
     * Another staff unit or other readers, as the series says now: who is asked keeps its part, and what it has read.
     *
     * @return whether anything changed
     */
    static boolean follow(TrackedItem item, List<TrackedItemParty> parties, OfficeId staff, List<Party> readers) {
        Parties wanted = new Parties(item);
        parties.stream().filter(TrackedItemParty::isAsked).forEach(party -> wanted.named.add(party.office()));
        wanted.named.remove(staff);
        wanted.add(staff, Part.STAFF);
        readers.forEach(wanted::addReader);
        boolean gone = parties.removeIf(
                party -> !party.isAsked() && wanted.parties.stream().noneMatch(party::isAs));
        List<TrackedItemParty> fresh = wanted.parties.stream()
                .filter(party -> parties.stream().noneMatch(party::isAs))
                .toList();
        return parties.addAll(fresh) || gone;
    }

    /** The part in which the person's office is asked for something: as lead or co-office. */
    static Optional<TrackedItemParty> asked(List<TrackedItemParty> parties, Actor me) {
        return parties.stream()
                .filter(TrackedItemParty::isAsked)
                .filter(party -> me.actsFor(party.office()))
                .findFirst();
    }
}
