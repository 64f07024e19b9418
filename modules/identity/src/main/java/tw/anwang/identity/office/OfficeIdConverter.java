package tw.anwang.identity.office;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.PageMessages;

/** The number of an office in a field; what is no number was typed without choosing from the list. */
@FacesConverter("officeId")
public class OfficeIdConverter implements Converter<OfficeId> {
    @Override
    public OfficeId getAsObject(FacesContext faces, UIComponent field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new OfficeId(Long.parseLong(value.strip()));
        } catch (NumberFormatException typed) {
            String words = PageMessages.words("identity", "office.choose");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null), typed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, OfficeId office) {
        return office == null ? "" : String.valueOf(office.value());
    }
}
