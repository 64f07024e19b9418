package tw.anwang.intake.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.documents.Value;
import tw.anwang.intake.report.LeavingReport;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.RocDate;

/**
 * A report as a row that the platform reads: the columns and words a county settled for its exports, the other way
 * round.
 *
 * @param columns headings and their fields, in order
 * @param words the platform's by field and code
 * @param districts names by code
 */
record LeavingColumns(
        List<Column> columns, Map<FeedField, Map<String, String>> words, Map<String, String> districts, String county) {
    record Column(String heading, FeedField field) {}

    List<Value> line(LeavingReport one) {
        return columns.stream()
                .map(column -> Value.of(words(column.field(), one)))
                .toList();
    }

    private String words(FeedField field, LeavingReport one) {
        Report report = one.report();
        LeavingReport.Subject subject = one.subject();
        return switch (field) {
            case NUMBER -> report.number();
            case KIND -> word(field, report.kind().name());
            case RECEIVED -> RocDate.format(report.receivedAt());
            case KNOWN -> report.knownAt() == null ? null : RocDate.format(report.knownAt());
            case COUNTY -> county;
            case DISTRICT ->
                districts.getOrDefault(
                        report.words().districtCode(), report.words().districtCode());
            case PLACE -> one.place();
            case TOLD -> one.told();
            case URGENT -> report.isUrgent() ? "是" : "否";
            case URGENT_WHY -> one.urgentWhy();
            case TYPE -> word(field, report.words().typeCode());
            case SOURCE -> word(field, report.words().sourceCode());
            case UNIT -> word(field, report.words().unitCode());
            case RISK -> word(field, report.words().riskCode());
            case NAME -> subject == null ? null : subject.name();
            case SEX -> subject == null ? null : word(field, subject.sex().name());
            case BORN -> subject == null ? null : day(subject.bornOn());
            case ID_NUMBER -> subject == null ? null : subject.idNumber();
            case PHONE -> subject == null ? null : subject.phone();
            case REPORTER_NAME, REPORTER_TITLE, REPORTER_UNIT, REPORTER_PHONE -> null;
            case OPENED, CENTRE, WORKER, GRADE, STATE, ENDED, REASON, ROLE, HEAD -> null; // of cases
        };
    }

    private static String day(LocalDate day) {
        return Optional.ofNullable(day).map(RocDate::format).orElse(null);
    }

    private String word(FeedField field, String code) {
        return code == null ? null : words.getOrDefault(field, Map.of()).getOrDefault(code, code);
    }
}
