package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.ManyRows;

/** Rows become reports, or bring those of before up to date. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakingReports implements RowTaking {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    KnownReports known;

    @Inject
    PlatformUpdate update;

    @Override
    public Subject subject() {
        return Subject.REPORTS;
    }

    @Override
    public Map<JudgedRow, Outcome> look(PlatformImport brought, List<JudgedRow> rows, StoodBefore before) {
        Map<String, KnownReports.Known> there = known.of(brought.platform(), rows);
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.forEach(row -> outcomes.put(row, looked(row, there.get(row.alike()), brought.countyCode())));
        return outcomes;
    }

    private static Outcome looked(JudgedRow row, KnownReports.Known there, String county) {
        if (row.problem() != null) {
            return Outcome.wrong(row.problem());
        }
        return there == null ? new Outcome(RowResult.NEW, null, null) : there.outcome(row, county);
    }

    @Override
    public Map<JudgedRow, Outcome> take(PlatformImport brought, List<JudgedRow> rows) {
        Map<String, KnownReports.Known> there = known.of(brought.platform(), rows);
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        List<JudgedRow> unknown = new ArrayList<>();
        for (JudgedRow row : rows) {
            if (row.problem() == null && !there.containsKey(row.alike())) {
                unknown.add(row);
            } else {
                outcomes.put(row, outcome(brought, row, there.get(row.alike())));
            }
        }
        outcomes.putAll(register(brought, unknown));
        return outcomes;
    }

    private Map<JudgedRow, Outcome> register(PlatformImport brought, List<JudgedRow> rows) {
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        List<Long> ids = rows.isEmpty()
                ? List.of()
                : reports.registerAll(rows.stream().map(JudgedRow::told).toList());
        ManyRows records = new ManyRows(em, PlatformRecord.TABLE, PlatformRecord.COLUMNS);
        for (int at = 0; at < ids.size(); at++) {
            records.add(new PlatformRecord(ids.get(at), rows.get(at), brought.id()).columns());
            outcomes.put(rows.get(at), new Outcome(RowResult.NEW, ids.get(at), null));
        }
        records.write();
        return outcomes;
    }

    private Outcome outcome(PlatformImport brought, JudgedRow row, KnownReports.Known there) {
        Outcome outcome = looked(row, there, brought.countyCode());
        return outcome.result() == RowResult.CHANGED ? update.bring(there.report(), row, brought.id()) : outcome;
    }
}
