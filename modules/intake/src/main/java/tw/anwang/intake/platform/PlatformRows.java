package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.anwang.documents.Portions;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** The results of an import row by row; those that failed leave as a sheet, and so do those with a remark. */
@ApplicationScoped
@Permitted(IntakePermissions.IMPORT)
@Transactional
public class PlatformRows {
    private static final int PORTION = 1000;
    private static final String[] HEADINGS = {
        "platform.row", "report.sourceNumber", "platform.field", "platform.read", "platform.what"
    };

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    PlatformImports imports;

    @Inject
    Trail trail;

    /** Numbers of persons in them are masked already. */
    public List<PlatformRow> page(long id, RowsAsked asked, int first, int most) {
        imports.byId(id);
        List<PlatformRow> rows = query("select r", id, asked, 0, " order by r.position", PlatformRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        trail.record("read", PlatformImport.KIND, id, asked.equals(RowsAsked.ALL) ? null : asked.word());
        return rows;
    }

    /** How many there are to read: of a preview the first of each result and those with a remark. */
    public long count(long id, RowsAsked asked) {
        imports.byId(id);
        return query("select count(r)", id, asked, 0, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, long id, RowsAsked asked, int after, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(
                        select + " from PlatformRow r where r.importId = :id and r.position > :after"
                                + asked.condition() + order,
                        type)
                .setParameter("id", id)
                .setParameter("after", after);
        return asked.compared() == null ? query : query.setParameter("result", asked.compared());
    }

    /** Rows that were not taken over, for whoever mends them at the platform; or those that were, with a remark. */
    public Sheet sheet(long id, boolean remarked, Locale language) {
        imports.byId(id);
        RowsAsked asked = remarked ? RowsAsked.REMARKED : RowsAsked.of(RowResult.WRONG);
        trail.record("export", PlatformImport.KIND, id, asked.word());
        List<Sheet.Column> columns = Stream.of(HEADINGS)
                .map(key -> new Sheet.Column(Sentences.of("intake", key, language), 16))
                .toList();
        return new Sheet(
                Sentences.of("intake", remarked ? "platform.remarkedRows" : "platform.wrongRows", language),
                columns,
                new Portions<PlatformRow>(PORTION, (last, read) -> after(id, asked, last), row -> line(row, language)));
    }

    private List<PlatformRow> after(long id, RowsAsked asked, PlatformRow last) {
        int position = last == null ? 0 : last.position();
        return query("select r", id, asked, position, " order by r.position", PlatformRow.class)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private static List<Value> line(PlatformRow row, Locale language) {
        return List.of(
                Value.of(row.position()),
                Value.of(row.sourceNumber()),
                Value.of(
                        row.field() == null
                                ? null
                                : Sentences.of("intake", row.field().getLabelKey(), language)),
                Value.of(row.wasRead()),
                Value.of(row.rule() == null ? null : Sentences.of(new RuleBroken(row.rule()), language)));
    }
}
