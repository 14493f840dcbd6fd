package org.evenhand.catalogue;

import java.util.List;
import java.util.Optional;

/** All indicators and the edition that words them. */
public final class Catalogue {

    private final List<Indicator> indicators;
    private final FrameworkEdition edition;

    Catalogue(List<Indicator> indicators, FrameworkEdition edition) {
        this.indicators = List.copyOf(indicators);
        this.edition = edition;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public FrameworkEdition edition() {
        return edition;
    }

    /** The framework area of an indicator, in the words of the chosen edition. */
    public String areaOf(Indicator indicator) {
        return edition.titleOf(indicator.area());
    }
}
