package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.meetings.consultation.ConsultationFilter.Show;

/** The list of consultations: to answer, put up by the own office, running or over. */
@Named
@RequestScoped
public class ConsultationListPage {
    @Inject
    ConsultationSearch search;

    @Inject
    OfficeWords offices;

    private String show;
    private String running;
    private String words;
    private Long meeting;
    private int page = 1;
    private ConsultationsFound found;

    public void load() {
        found = search.found(new ConsultationFilter(asked(), runs(), words, meeting), page);
        offices.learn(found.rows().stream().map(row -> row.office().value()).toList());
    }

    /** As in the address; what is no such word asks for all. */
    private Show asked() {
        return Arrays.stream(Show.values())
                .filter(one -> one.name().equals(show))
                .findFirst()
                .orElse(null);
    }

    private Boolean runs() {
        return "true".equals(running) || "false".equals(running) ? Boolean.valueOf(running) : null;
    }

    public boolean isFiltered() {
        return asked() != null || runs() != null || words != null || meeting != null;
    }

    public List<Show> getShows() {
        return List.of(Show.values());
    }

    public ConsultationsFound getFound() {
        return found;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getRunning() {
        return running;
    }

    public void setRunning(String running) {
        this.running = running;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
