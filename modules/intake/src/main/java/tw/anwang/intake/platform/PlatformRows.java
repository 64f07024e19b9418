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

/** The results of an import row by row; those that failed leave as a sheet. */
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

    /** @param only null: of every result; numbers of persons in it are masked already */
    public List<PlatformRow> page(long id, RowResult only, int first, int most) {
        imports.byId(id);
        List<PlatformRow> rows =
                query(id, only, 0).setFirstResult(first).setMaxResults(most).getResultList();
        trail.record("read", PlatformImport.KIND, id, only == null ? null : only.name());
        return rows;
    }

    private TypedQuery<PlatformRow> query(long id, RowResult only, int after) {
        String where = only == null ? "" : " and r.result = :result";
        TypedQuery<PlatformRow> query = em.createQuery(
                        "select r from PlatformRow r where r.importId = :id and r.position > :after" + where
                                + " order by r.position",
                        PlatformRow.class)
                .setParameter("id", id)
                .setParameter("after", after);
        return only == null ? query : query.setParameter("result", only);
    }

    /** Rows that were not taken over, for whoever mends them at the platform. */
    public Sheet wrong(long id, Locale language) {
        imports.byId(id);
        trail.record("export", PlatformImport.KIND, id, RowResult.WRONG.name());
        List<Sheet.Column> columns = Stream.of(HEADINGS)
                .map(key -> new Sheet.Column(Sentences.of("intake", key, language), 16))
                .toList();
        return new Sheet(
                Sentences.of("intake", "platform.wrongRows", language),
                columns,
                new Portions<PlatformRow>(PORTION, (last, read) -> after(id, last), row -> line(row, language)));
    }

    private List<PlatformRow> after(long id, PlatformRow last) {
        return query(id, RowResult.WRONG, last == null ? 0 : last.position())
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
