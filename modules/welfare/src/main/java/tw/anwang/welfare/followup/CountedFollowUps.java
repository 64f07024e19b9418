package tw.anwang.welfare.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.ReportKind;
import tw.anwang.welfare.FollowUpFigures.Figure;
import tw.anwang.welfare.FollowUpReading;

/** Counts windows for {@link tw.anwang.welfare.FollowUpFigures}, whoever may read the reports in them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountedFollowUps {
    private static final String PROTECTIVE = Arrays.stream(ReportKind.values())
            .filter(ReportKind::isProtective)
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));

    private static final String FIGURES = """
            select c.lead_office_id, count(*), sum(exists (select 1 from welfare_followup_report h
              where h.followup_id = f.id and h.kind in (%s)))
            from welfare_followup f join welfare_family_case c on c.id = f.case_id
            where f.reading = ?1 and f.voided = false and f.from_on between ?2 and ?3
            group by c.lead_office_id order by c.lead_office_id""".formatted(PROTECTIVE);

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    /** One statement. */
    public List<Figure> protectedAfter(FollowUpReading reading, LocalDate from, LocalDate to) {
        List<?> rows = em.createNativeQuery(FIGURES)
                .setParameter(1, reading.name())
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
        return rows.stream().map(row -> figure((Object[]) row)).toList();
    }

    private static Figure figure(Object[] row) {
        return new Figure(
                new OfficeId(((Number) row[0]).longValue()),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue());
    }
}
