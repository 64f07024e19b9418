package tw.anwang.desk.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.kernel.Paging;

/** The tasks one of home's numbers counted: {@code /desk/taskList.xhtml?show=overdue}. */
@Named
@RequestScoped
public class TaskListPage {
    @Inject
    MyTasks tasks;

    private String show;
    private int page = 1;
    private Map<TaskShow, Long> numbers;
    private Paging paging;
    private List<TaskRow> rows;

    public void load(Locale locale) {
        numbers = tasks.numbers();
        TaskShow shown = TaskShow.named(show);
        paging = new Paging(page, Paging.SIZE, numbers.get(shown), Map.of("show", shown.getWord()));
        rows = tasks.rows(shown, paging.firstRow(), Paging.SIZE, locale);
    }

    /** The five lists, the current one among them. */
    public List<String> getShows() {
        return Arrays.stream(TaskShow.values()).map(TaskShow::getWord).toList();
    }

    public long number(String word) {
        return numbers.get(TaskShow.named(word));
    }

    public String getShow() {
        return TaskShow.named(show).getWord();
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<TaskRow> getRows() {
        return rows;
    }
}
