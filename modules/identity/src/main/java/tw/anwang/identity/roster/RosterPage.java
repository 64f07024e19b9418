package tw.anwang.identity.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Paging;

/** Bringing a list: the file, what was understood row by row, the decision to take it over, and what became of it. */
@Named
@ViewScoped
public class RosterPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    Rosters rosters;

    private RosterKind kind;
    private Long id;
    private String result;
    private int page = 1;
    private transient Part file;
    private transient Map<LineResult, Long> counts;
    private transient Paging paging;
    private transient List<RosterLine> lines;

    public void load(String wanted) {
        kind = RosterKind.valueOf(wanted);
        if (id != null) {
            getRoster();
        }
    }

    public String preview() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long brought = rosters.bring(kind, file.getSubmittedFileName(), content, PageMessages.locale());
            return kind.getPage() + "?faces-redirect=true&id=" + brought;
        }
    }

    public String takeOver() {
        return "/desk/job?faces-redirect=true&id=" + rosters.confirm(kind, id, PageMessages.locale());
    }

    public Roster getRoster() {
        return rosters.roster(kind, id);
    }

    public Map<LineResult, Long> getCounts() {
        if (counts == null) {
            counts = rosters.counts(kind, id);
        }
        return counts;
    }

    public boolean isWaiting() {
        return getCounts().keySet().stream().anyMatch(LineResult::isWaiting);
    }

    public List<RosterLine> getLines() {
        if (lines == null) {
            lines = rosters.page(kind, id, asked(), getPaging().firstRow(), ROWS);
        }
        return lines;
    }

    public Paging getPaging() {
        if (paging == null) {
            LineResult only = asked();
            long total = getCounts().entrySet().stream()
                    .filter(one -> only == null || only == one.getKey())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            Map<String, String> query = Map.of("id", String.valueOf(id), "result", only == null ? "" : only.name());
            paging = new Paging(page, ROWS, total, query);
        }
        return paging;
    }

    /** A word that is no result, in an address typed by hand, asks for all. */
    private LineResult asked() {
        return Stream.of(LineResult.values())
                .filter(one -> one.name().equals(result))
                .findFirst()
                .orElse(null);
    }

    public RosterKind getKind() {
        return kind;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
