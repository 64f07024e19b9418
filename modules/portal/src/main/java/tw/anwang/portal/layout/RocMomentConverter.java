package tw.anwang.portal.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import tw.anwang.kernel.RocDate;

/** Moments, shown in Taipei time; never typed. */
@FacesConverter("rocMoment")
public class RocMomentConverter implements Converter<Instant> {
    @Override
    public Instant getAsObject(FacesContext faces, UIComponent field, String typed) {
        throw new ConverterException("moments are shown, not typed");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Instant moment) {
        return RocDate.format(moment);
    }
}
