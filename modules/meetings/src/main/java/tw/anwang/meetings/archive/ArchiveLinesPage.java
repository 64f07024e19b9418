package tw.anwang.meetings.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.identity.Masking;
import tw.anwang.kernel.Paging;
import tw.anwang.meetings.page.PageWords;

/** One page of the files of an archive, what became of each, and what the person may still choose. */
@Named
@ViewScoped
public class ArchiveLinesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 60;

    @Inject
    Archives archives;

    @Inject
    ArchivePage page;

    @Inject
    Masking masking;

    @Inject
    PageWords words;

    private String result;
    private int number = 1;
    private transient List<ArchiveLine> lines;

    public String choose(int file, FileResult choice) {
        archives.choose(page.getId(), file, choice);
        words.done("archive.chosen." + choice);
        String only = asked() == null ? "" : "&result=" + asked();
        return "/meetings/archive?faces-redirect=true&id=" + page.getId() + only;
    }

    public List<ArchiveLine> getLines() {
        if (lines == null) {
            lines = archives.page(page.getId(), asked(), getPaging().firstRow(), ROWS);
        }
        return lines;
    }

    public String title(ArchiveLine line) {
        return line.title() == null ? "" : masking.text(line.title());
    }

    /** How many files have a result. */
    public long getAll() {
        return page.getCounts().values().stream().mapToLong(Long::longValue).sum();
    }

    public Paging getPaging() {
        FileResult only = asked();
        long total = page.getCounts().entrySet().stream()
                .filter(count -> only == null || only == count.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
        String filter = only == null ? "" : only.name();
        return new Paging(number, ROWS, total, Map.of("id", String.valueOf(page.getId()), "result", filter));
    }

    /** A word that is no result, in an address typed by hand, asks for all. */
    private FileResult asked() {
        return Stream.of(FileResult.values())
                .filter(one -> one.name().equals(result))
                .findFirst()
                .orElse(null);
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
