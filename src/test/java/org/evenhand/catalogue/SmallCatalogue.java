package org.evenhand.catalogue;

import java.util.List;

/** A catalogue that declares nothing, for tests of what is made of figures alone. */
public final class SmallCatalogue {

    private SmallCatalogue() {}

    public static Catalogue withoutIndicators() {
        return new Catalogue(
                List.of(),
                List.of(),
                new FrameworkEdition(
                        "eflg-2018",
                        "Equality Framework for Local Government 2018",
                        List.of(new FrameworkArea("workforce", "Workforce"))));
    }
}
