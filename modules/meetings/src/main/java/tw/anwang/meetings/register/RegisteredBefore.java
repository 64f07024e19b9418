package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Which request of the register a line of a deck or of minutes is. A 修正版 of minutes has points of its own, so a request
 * is known by the meeting too: by the same words, or by its place where the new version has the old words no more.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegisteredBefore {
    private static final String OF_MEETING = """
            select r.id from CountyRequest r, MinutesItem i, MinutesVersion v, MinutesItem own, MinutesVersion again
            where own.id = :item and again.id = own.minutesId and v.meetingId = again.meetingId and i.minutesId = v.id
            and r.source.minutesItemId = i.id and r.countyCode = :county and r.source.bureauName = :bureau
            """;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** @param deck or null @param said or null */
    Optional<Long> of(RequestImport brought, RequestImportLine deck, RequestImportLine said) {
        return byPlace(brought, deck, said)
                .or(() -> said == null ? Optional.empty() : sameWords(brought, said))
                .or(() -> said == null ? Optional.empty() : reworded(brought, said));
    }

    /** By its point in the minutes, or by its words at the same place of deck or minutes in that county and year. */
    private Optional<Long> byPlace(RequestImport brought, RequestImportLine deck, RequestImportLine said) {
        return em.createQuery(
                        "select r.id from CountyRequest r where r.source.minutesItemId = :item or r.countyCode = :county"
                                + " and r.year = :year and (r.source.deckReference = :deck and r.words.text = :text"
                                + " or r.source.minutesReference = :place and r.words.text = :said)",
                        Long.class)
                .setParameter("item", said == null ? -1 : said.minutesItemId())
                .setParameter("county", brought.countyCode())
                .setParameter("year", brought.year())
                .setParameter("deck", deck == null ? "" : deck.reference())
                .setParameter("text", deck == null ? "" : deck.text())
                .setParameter("place", said == null ? "" : said.reference())
                .setParameter("said", said == null ? "" : said.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<Long> sameWords(RequestImport brought, RequestImportLine said) {
        return em.createQuery(OF_MEETING + " and i.words.text = :text", Long.class)
                .setParameter("item", said.minutesItemId())
                .setParameter("county", brought.countyCode())
                .setParameter("bureau", said.bureau())
                .setParameter("text", said.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<Long> reworded(RequestImport brought, RequestImportLine said) {
        return em.createQuery(
                        OF_MEETING
                                + " and i.minutesId <> own.minutesId and i.words.path = :place and not exists (select n.id"
                                + " from MinutesItem n where n.minutesId = own.minutesId and n.words.text = i.words.text)",
                        Long.class)
                .setParameter("item", said.minutesItemId())
                .setParameter("county", brought.countyCode())
                .setParameter("bureau", said.bureau())
                .setParameter("place", said.reference())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
