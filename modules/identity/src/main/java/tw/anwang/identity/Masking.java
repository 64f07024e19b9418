package tw.anwang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the person of this request is shown of sensitive fields. Collections use it where the row is read, so that lists,
 * pages, exports and papers say the same; a page that shows a record beside its form asks the same bean.
 */
@Named
@RequestScoped
public class Masking {
    @Inject
    CurrentUser user;

    /** Whether the person sees such fields in clear. */
    public boolean isClear(SensitiveKind kind) {
        return user.isSignedIn() && kind.isClearFor(user.getMe());
    }

    /**
     * What a query selects instead of the column: the column itself for who may, else what the database makes of it, so
     * that the clear value never leaves it.
     */
    public Expression<String> column(CriteriaBuilder cb, SensitiveKind kind, Expression<String> column) {
        return isClear(kind) ? column : masked(cb, kind, column);
    }

    private static Expression<String> masked(CriteriaBuilder cb, SensitiveKind kind, Expression<String> column) {
        CriteriaBuilder.Case<String> rules = cb.selectCase();
        rules.when(cb.isNull(column), cb.nullLiteral(String.class));
        rules.when(cb.equal(column, ""), "");
        for (MaskRule rule : kind.rules()) {
            Expression<Integer> place = cb.function("regexp_instr", Integer.class, column, cb.literal(rule.pattern()));
            rules.when(
                    cb.greaterThan(place, 0),
                    cb.function(
                            "regexp_replace",
                            String.class,
                            column,
                            cb.literal(rule.pattern()),
                            cb.literal(rule.databaseReplacement())));
        }
        return rules.otherwise(SensitiveKind.HIDDEN);
    }

    /** Running text with the numbers of persons in it masked, for who does not see such in clear. */
    public String text(String text) {
        return SensitiveText.masked(text, hidden());
    }

    /** The same, unless the person's own office wrote it: what one types oneself is no secret to oneself. */
    public String text(String text, boolean own) {
        return own ? text : text(text);
    }

    /** Whether the person is shown less than what stands there. */
    public boolean hides(String text) {
        Set<SensitiveKind> hidden = SensitiveText.kinds(text);
        hidden.retainAll(hidden());
        return !hidden.isEmpty();
    }

    private Set<SensitiveKind> hidden() {
        return Arrays.stream(SensitiveKind.values())
                .filter(kind -> !isClear(kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SensitiveKind.class)));
    }
}
