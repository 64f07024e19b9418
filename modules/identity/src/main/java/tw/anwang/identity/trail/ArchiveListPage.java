package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.LongWork;
import tw.anwang.identity.TrailArchives;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Sentences;

/** The yearly archives: which there are, and the jobs that make and prove one. */
@Named
@RequestScoped
public class ArchiveListPage {
    @Inject
    Instance<LongWork> work;

    @Inject
    ArchiveList archives;

    private List<ArchiveRow> rows;
    private List<Integer> years;
    private Integer year;

    public String make() {
        return begin(TrailArchives.MAKE, "archive.job.make", year);
    }

    public String check(int of) {
        return begin(TrailArchives.CHECK, "archive.job.check", of);
    }

    private String begin(String kind, String title, int of) {
        return "/desk/job?faces-redirect=true&id=" + work.get().start(kind, words(title, of), String.valueOf(of));
    }

    /** The year as people here write it, in English beside the common one. */
    public String yearWords(int of) {
        return words("archiveList.roc", of);
    }

    /** What a button does, said with its year. */
    public String label(String key, ArchiveRow row) {
        return words(key, row.year());
    }

    private static String words(String key, int of) {
        Locale locale = PageMessages.locale();
        return new MessageFormat(Sentences.of("identity", key, locale), locale)
                .format(new Object[] {of - ArchiveYear.ROC, of});
    }

    /** The newest year first. */
    public List<ArchiveRow> getRows() {
        if (rows == null) {
            rows = archives.rows();
        }
        return rows;
    }

    /** Of which one can be made. */
    public List<Integer> getYears() {
        if (years == null) {
            years = archives.years();
        }
        return years;
    }

    public String getFolder() {
        return archives.folder();
    }

    /** In megabytes with one digit, at least 0.1. */
    public String size(ArchiveRow row) {
        return "%,.1f MB".formatted(Math.max(0.1, row.bytes() / 1_000_000.0));
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
