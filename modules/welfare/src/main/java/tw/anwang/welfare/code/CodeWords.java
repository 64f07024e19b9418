package tw.anwang.welfare.code;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;

/** Words of codes in the language of the page, and what may be chosen today. */
@Named
@RequestScoped
public class CodeWords {
    @Inject
    Codes codes;

    @Inject
    CodeNames names;

    @Inject
    Clock clock;

    private List<Code> all;

    /** What a chosen code says; the code itself where nobody knows it any more. */
    public String name(String list, String code) {
        return names.all().stream()
                .filter(one -> one.list().name().equals(list) && one.code().equals(code))
                .findFirst()
                .map(one -> one.name(PageMessages.locale()))
                .orElse(code);
    }

    /** For the menu of a form. */
    public List<SelectItem> choices(String list) {
        all = all == null ? codes.all() : all;
        return all.stream()
                .filter(one -> one.list().name().equals(list) && one.holdsOn(Taipei.today(clock)))
                .map(one -> new SelectItem(one.code(), one.code() + " " + one.name(PageMessages.locale())))
                .toList();
    }
}
