package tw.anwang.portal.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.LengthValidator;
import jakarta.faces.validator.Validator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is longer than its field allows is refused in words. A browser keeps to {@code maxlength} by itself, a program does
 * not, and the database would end it as a mistake of the portal. Every field has this validator (faces-config.xml).
 */
public class FitsItsField implements Validator<Object> {
    private static final String LONGEST = "maxlength";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** A line's end counts once, as the browser counts it, and not as the two signs it sends. */
    @Override
    public void validate(FacesContext faces, UIComponent field, Object value) {
        String longest = Objects.toString(
                field.getAttributes().get(LONGEST),
                Objects.toString(field.getPassThroughAttributes().get(LONGEST), ""));
        if (value instanceof String words && NUMBER.matcher(longest).matches()) {
            new LengthValidator(Integer.parseInt(longest)).validate(faces, field, words.replace("\r\n", "\n"));
        }
    }
}
