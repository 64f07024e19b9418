package tw.anwang.meetings.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Says beside the day of an approval that it has not come yet; the verb asks the same once more. */
@Named
@ApplicationScoped
public class PastDay {
    @Inject
    Clock clock;

    /** For the {@code validator} of an input with the converter {@code rocDate}. */
    public void check(FacesContext faces, UIComponent field, Object day) {
        if (day instanceof LocalDate typed && typed.isAfter(Taipei.today(clock))) {
            String words =
                    Sentences.of(new RuleBroken("meetings.trackedItem.approval.future", typed), PageMessages.locale());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }
}
