/** Who may enter and what he may do: accounts, sign-in, roles and the permissions behind them. */
package org.salute.account;
