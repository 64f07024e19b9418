package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.anwang.intake.report.ReportHead;

/** Reports that are here already, by the number they have at their source: one statement for a portion of rows. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KnownReports {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    /** @param fingerprint what the platform said last, or null where somebody here entered it */
    record Known(long report, String county, String fingerprint) {
        /** What becomes of a row of that number, as far as can be told without reading the report. */
        Outcome outcome(JudgedRow row, String mine) {
            if (!county.equals(mine)) {
                return Outcome.wrong(new Problem(FeedField.NUMBER, row.number(), "intake.platform.elsewhere"));
            }
            boolean same = row.fingerprint().equals(fingerprint);
            return new Outcome(same ? RowResult.UNCHANGED : RowResult.CHANGED, report, null);
        }
    }

    /** By the number as {@link ReportHead#alike} writes it. */
    Map<String, Known> of(Platform platform, Collection<JudgedRow> rows) {
        List<String> numbers =
                rows.stream().map(JudgedRow::number).filter(Objects::nonNull).toList();
        Map<String, Known> known = new HashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery(
                            "select r.sourceNumber, r.id, r.countyCode, p.fingerprint from Report r"
                                    + " left join PlatformRecord p on p.reportId = r.id"
                                    + " where r.sourceSystem = :system and r.sourceNumber in :numbers",
                            Object[].class)
                    .setParameter("system", platform.system())
                    .setParameter("numbers", numbers)
                    .getResultStream()
                    .forEach(row -> known.put(
                            ReportHead.alike((String) row[0]),
                            new Known((Long) row[1], (String) row[2], (String) row[3])));
        }
        return known;
    }
}
