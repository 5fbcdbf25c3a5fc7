/** People: their registration, their passwords (argon2id), and logins that fail too often. */
export { createPasswords, type Passwords } from './passwords.ts';
export { logIn, registerUser } from './users.ts';
