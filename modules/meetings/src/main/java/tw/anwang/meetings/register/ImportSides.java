package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.UnitPart;
import tw.anwang.minutes.RequestMatch;

/** Lays what a deck says beside what minutes say, line by line, each with what it is likely to match. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportSides {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    BureauNames bureaus;

    /**
     * The minutes of a meeting of all counties have the requests of each: those of another county are not laid down.
     *
     * @throws RuleBroken where nothing of this county is left
     */
    void lay(RequestImport brought, List<ReadRequest> deck, List<MinutesItem> minutes) {
        List<MinutesItem> items =
                minutes.stream().filter(item -> !isElsewhere(item, brought)).toList();
        if (deck.isEmpty() && items.isEmpty()) {
            throw new RuleBroken("meetings.countyRequest.noneOfCounty");
        }
        List<ReadRequest> said = items.stream().map(MinutesRequests::read).toList();
        List<RequestMatch> matches = RequestMatch.between(sides(deck), sides(said));
        for (int i = 0; i < deck.size(); i++) {
            int at = i;
            OfficeId office = bureaus.of(deck.get(i).bureau(), brought);
            RequestImportLine line = new RequestImportLine(brought.id(), ImportSide.DECK, i, deck.get(i), office);
            matches.stream()
                    .filter(match -> match.deck() == at)
                    .forEach(match -> line.propose(match.minutes(), (int) Math.round(match.likeness() * 100)));
            em.persist(line);
        }
        for (int i = 0; i < items.size(); i++) {
            OfficeId found = MinutesRequests.office(items.get(i), UnitPart.PROPOSER);
            OfficeId office = found == null ? bureaus.of(said.get(i).bureau(), brought) : found;
            em.persist(new RequestImportLine(brought.id(), ImportSide.MINUTES, i, said.get(i), office));
        }
    }

    private boolean isElsewhere(MinutesItem item, RequestImport brought) {
        OfficeId found = MinutesRequests.office(item, UnitPart.PROPOSER);
        return found == null
                ? bureaus.isElsewhere(MinutesRequests.read(item).bureau(), brought)
                : !bureaus.inCounty(found, brought);
    }

    private static List<RequestMatch.Side> sides(List<ReadRequest> requests) {
        return requests.stream()
                .map(one -> new RequestMatch.Side(one.bureau(), one.text()))
                .toList();
    }
}
