package tw.anwang.intake.report;

import jakarta.persistence.EntityManager;
import tw.anwang.kernel.ManyRows;
import tw.anwang.kernel.UtcInstant;

/** Reports that have just come in, on their way into their table, many at once. */
final class BegunReports {
    private static final String[] COLUMNS = {
        "number",
        "source_system",
        "source_number",
        "kind",
        "told",
        "type_code",
        "source_code",
        "unit_code",
        "risk_code",
        "district_code",
        "told_place",
        "county_code",
        "known_at",
        "received_at",
        "urgent",
        "urgent_why",
        "state",
        "lead_office_id",
        "entered_office_id",
        "sensitivity"
    };

    private final ManyRows rows;

    BegunReports(EntityManager em) {
        rows = new ManyRows(em, Report.TABLE, COLUMNS);
    }

    void add(Report one) {
        UtcInstant utc = new UtcInstant();
        ReportWords words = one.words();
        rows.add(
                one.number(),
                one.sourceSystem(),
                one.sourceNumber(),
                one.kind().name(),
                words.told(),
                words.typeCode(),
                words.sourceCode(),
                words.unitCode(),
                words.riskCode(),
                words.districtCode(),
                words.place(),
                one.countyCode(),
                utc.convertToDatabaseColumn(one.knownAt()),
                utc.convertToDatabaseColumn(one.receivedAt()),
                one.isUrgent(),
                one.urgentWhy(),
                one.state().name(),
                one.window().value(),
                one.entered().value(),
                one.sensitivity().ordinal());
    }

    void write() {
        rows.write();
    }
}
