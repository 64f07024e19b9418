package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtMember;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.CaseBringing;
import tw.anwang.intake.CaseField;

/** Rows of one 案號 become a case of the module that keeps such cases, or bring it up to date. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakingCases implements RowTaking {
    @Inject
    @Any
    Instance<CaseBringing> bringing;

    @Override
    public Subject subject() {
        return Subject.CASES;
    }

    @Override
    public Map<JudgedRow, Outcome> look(PlatformImport brought, List<JudgedRow> rows, StoodBefore before) {
        Map<JudgedRow, Outcome> outcomes =
                each(brought, rows, told -> bringing.get().look(told));
        subject().together(List.copyOf(outcomes.keySet())).forEach(of -> before.look(of, outcomes));
        return outcomes;
    }

    @Override
    public Map<JudgedRow, Outcome> take(PlatformImport brought, List<JudgedRow> rows) {
        return each(brought, rows, told -> told.stream()
                .map(one -> bringing.get().bring(one))
                .toList());
    }

    private Map<JudgedRow, Outcome> each(
            PlatformImport brought, List<JudgedRow> rows, Function<List<BroughtCase>, List<BroughtOutcome>> keeps) {
        List<List<JudgedRow>> all = subject().together(rows);
        Iterator<BroughtOutcome> became = keeps.apply(all.stream()
                        .filter(TakingCases::isCase)
                        .map(of -> told(brought, of))
                        .toList())
                .iterator();
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        all.forEach(of -> outcomes.putAll(isCase(of) ? outcomes(of, became.next()) : without(of)));
        return outcomes;
    }

    private static boolean isCase(List<JudgedRow> rows) {
        return rows.get(0).problem() == null;
    }

    /** Nobody is of a case that there is not. */
    private static Map<JudgedRow, Outcome> without(List<JudgedRow> rows) {
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        rows.forEach(row -> outcomes.put(
                row,
                Outcome.wrong(
                        row.problem() != null
                                ? row.problem()
                                : new Problem(FeedField.NUMBER, row.number(), "intake.platform.noFirstRow"))));
        return outcomes;
    }

    private static Map<JudgedRow, Outcome> outcomes(List<JudgedRow> rows, BroughtOutcome became) {
        if (became.kind() == BroughtOutcome.Kind.WRONG) {
            JudgedRow first = rows.get(0);
            rows.set(0, JudgedRow.wrong(first.position(), first.number(), problem(first, became)));
            return without(rows);
        }
        Map<JudgedRow, Outcome> outcomes = new LinkedHashMap<>();
        for (JudgedRow row : rows) {
            boolean first = row == rows.get(0);
            RowResult result = first ? RowResult.valueOf(became.kind().name()) : RowResult.MEMBER;
            Problem problem = first && became.rule() != null ? problem(row, became) : null;
            outcomes.put(
                    row,
                    row.problem() != null
                            ? Outcome.wrong(row.problem())
                            : new Outcome(result, null, became.caseId(), problem));
        }
        return outcomes;
    }

    private static Problem problem(JudgedRow row, BroughtOutcome became) {
        FeedField field =
                became.field() == null ? null : FeedField.valueOf(became.field().name());
        String read = field == FeedField.NUMBER ? row.number() : row.said().get(field);
        return new Problem(field, read, became.rule());
    }

    private static BroughtCase told(PlatformImport brought, List<JudgedRow> rows) {
        Map<CaseField, String> said = new EnumMap<>(CaseField.class);
        rows.get(0).said().forEach((field, words) -> {
            if (field.ofCase() != null) {
                said.put(field.ofCase(), words);
            }
        });
        said.keySet().removeAll(List.of(CaseField.NUMBER, CaseField.NAME, CaseField.ID_NUMBER));
        List<BroughtMember> members = rows.stream()
                .filter(row -> row.problem() == null)
                .map(JudgedRow::person)
                .map(one -> new BroughtMember(one.name(), one.sex(), one.bornOn(), one.idNumber(), one.role()))
                .toList();
        return new BroughtCase(brought.platform().system(), rows.get(0).number(), brought.countyCode(), said, members);
    }
}
