@NullMarked
package org.evenhand.report;

import org.jspecify.annotations.NullMarked;
