package tw.anwang.intake.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.intake.page.PageWords;
import tw.anwang.kernel.Paging;

/** One export: how it is read, what would become of its rows, the decision to take it over, and what became of them. */
@Named
@ViewScoped
public class PlatformImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    PlatformImports imports;

    @Inject
    PlatformPreviews previews;

    @Inject
    PlatformRows results;

    @Inject
    PageWords words;

    private Long id;
    private String result;
    private int page = 1;
    private MappingTyped typed;
    private transient PlatformImport brought;
    private transient List<PlatformRow> rows;
    private transient Long remarks;

    public void load() {
        if (id != null && typed == null) {
            typed = new MappingTyped(imports.columns(id), imports.words(id));
        }
    }

    public String settle() {
        imports.settle(id, typed.fields(), typed.codes());
        previews.preview(id);
        words.done("platform.settled");
        return "/intake/platformImport?faces-redirect=true&id=" + id;
    }

    public String takeOver() {
        return "/desk/job?faces-redirect=true&id=" + imports.confirm(id);
    }

    public String goOn() {
        return "/desk/job?faces-redirect=true&id=" + imports.goOn(id);
    }

    public PlatformImport getBrought() {
        brought = brought == null ? imports.byId(id) : brought;
        return brought;
    }

    public boolean isPreview() {
        return getBrought().state() == ImportState.PREVIEW;
    }

    public List<PlatformRow> getRows() {
        rows = rows == null ? results.page(id, RowsAsked.of(result), getPaging().firstRow(), ROWS) : rows;
        return rows;
    }

    /** Of a preview the first rows are there and those with a remark, and no others. */
    public Paging getPaging() {
        RowsAsked asked = RowsAsked.of(result);
        long total = asked.remarked()
                ? getRemarks()
                : isPreview() ? results.count(id, asked) : getBrought().count(asked);
        return new Paging(page, ROWS, total, Map.of("id", String.valueOf(id), "result", asked.word()));
    }

    /** Rows that come in and at which somebody has to look: only cases can land in a family that they do not mean. */
    public long getRemarks() {
        remarks = remarks == null
                ? getBrought().subject() == Subject.CASES ? results.count(id, RowsAsked.REMARKED) : 0L
                : remarks;
        return remarks;
    }

    public List<FeedField> getFields() {
        return Stream.of(FeedField.values()).filter(getBrought().subject()::has).toList();
    }

    public List<RowResult> getAll() {
        return RowResult.of(getBrought().subject());
    }

    public Map<String, String> choices(FeedField field) {
        return imports.choices(field);
    }

    public MappingTyped getTyped() {
        return typed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
