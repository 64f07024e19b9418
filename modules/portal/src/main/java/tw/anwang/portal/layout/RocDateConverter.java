package tw.anwang.portal.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.MessageFormat;
import java.time.LocalDate;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;

/** Days in ROC years, read in every form people type. */
@FacesConverter("rocDate")
public class RocDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return RocDate.parse(typed).orElseThrow(() -> {
            String words = Sentences.of(
                    "portal", "date.unreadable", faces.getViewRoot().getLocale());
            return new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, MessageFormat.format(words, typed), null));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return RocDate.format(day);
    }
}
