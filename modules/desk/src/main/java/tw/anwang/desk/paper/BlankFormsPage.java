package tw.anwang.desk.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** All forms that the person may print. */
@Named
@RequestScoped
public class BlankFormsPage {
    @Inject
    BlankForms forms;

    /** One of them, in the language of the page. */
    public record Line(String key, String title) {}

    private List<Line> lines;

    public void load(Locale locale) {
        lines = forms.mine().stream()
                .map(form -> new Line(form.key(), form.title(locale)))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}
