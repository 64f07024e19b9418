package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.Reports;

/**
 * What a platform says now of a report that is here. Three are compared, field by field: what it said last, what it says
 * now, what stands here. Only what stands here as the platform said it last follows; what people here wrote stays. A
 * field of which an export says nothing, as a column that was left out, says nothing new.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlatformUpdate {
    private static final Map<FeedField, Function<ReportWords, String>> WORDS = new EnumMap<>(Map.of(
            FeedField.TOLD, ReportWords::told,
            FeedField.TYPE, ReportWords::typeCode,
            FeedField.SOURCE, ReportWords::sourceCode,
            FeedField.UNIT, ReportWords::unitCode,
            FeedField.RISK, ReportWords::riskCode,
            FeedField.DISTRICT, ReportWords::districtCode,
            FeedField.PLACE, ReportWords::place));

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    SaidReporters reporters;

    Outcome bring(long id, JudgedRow row, long imported) {
        Report report = reports.byId(id);
        PlatformRecord record = em.find(PlatformRecord.class, id);
        if (record == null) {
            return kept(id, null, "intake.platform.enteredHere");
        }
        Map<FeedField, String> before = said(record.words());
        Map<FeedField, String> words = new EnumMap<>(FeedField.class);
        List<FeedField> follow = new ArrayList<>();
        List<FeedField> stay = new ArrayList<>();
        WORDS.forEach((field, here) -> {
            String stands = here.apply(report.words());
            String now = row.said().get(field);
            boolean news = now != null && !now.equals(before.get(field)) && !now.equals(stands);
            boolean ours = !Objects.equals(stands, before.get(field));
            words.put(field, news && !ours ? now : stands);
            if (news) {
                (ours ? stay : follow).add(field);
            }
        });
        if (!follow.isEmpty() && reports.whyNotAmend(report).isPresent()) {
            return kept(id, follow.get(0), "intake.platform.keptScreened");
        }
        if (!follow.isEmpty()) {
            reports.amend(id, report.version(), words(words));
        }
        record.said(row, before, imported);
        if (reporters.note(id, row.reporter(), imported)) {
            return kept(id, FeedField.REPORTER_NAME, "intake.platform.otherReporter");
        }
        return outcome(id, follow, stay, fixed(before, row.said()));
    }

    private static Outcome outcome(long id, List<FeedField> follow, List<FeedField> stay, FeedField fixed) {
        if (!stay.isEmpty()) {
            return kept(id, stay.get(0), "intake.platform.keptHere");
        }
        if (fixed != null) {
            return kept(id, fixed, "intake.platform.keptFixed");
        }
        return new Outcome(follow.isEmpty() ? RowResult.UNCHANGED : RowResult.CHANGED, id, null);
    }

    private static Outcome kept(long id, FeedField field, String rule) {
        return new Outcome(RowResult.KEPT, id, new Problem(field, null, rule));
    }

    /** The first field that says something else now and follows no import: clocks are reckoned from it, or people. */
    private static FeedField fixed(Map<FeedField, String> before, Map<FeedField, String> now) {
        for (FeedField field : FeedField.values()) {
            boolean compared = !WORDS.containsKey(field) && !field.name().startsWith("REPORTER_");
            if (compared && now.get(field) != null && !now.get(field).equals(before.get(field))) {
                return field;
            }
        }
        return null;
    }

    private static Map<FeedField, String> said(String json) {
        Map<FeedField, String> said = new EnumMap<>(FeedField.class);
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject fields = reader.readObject();
            fields.keySet().forEach(name -> said.put(FeedField.valueOf(name), fields.getString(name)));
        }
        return said;
    }

    private static ReportWords words(Map<FeedField, String> words) {
        return new ReportWords(
                words.get(FeedField.TOLD),
                words.get(FeedField.TYPE),
                words.get(FeedField.SOURCE),
                words.get(FeedField.UNIT),
                words.get(FeedField.RISK),
                words.get(FeedField.DISTRICT),
                words.get(FeedField.PLACE));
    }
}
