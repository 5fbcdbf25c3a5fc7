import { measureText, type NetworkLimits } from '../networks/index.ts';
import type { Platform } from './writer.ts';

/** What a network takes of a text, and how much of it is read. */
export interface TextLimits extends Pick<NetworkLimits, 'characters' | 'linkCharacters'> {
  /** Hashtags beyond which a post reads as spam there. */
  hashtags: number;
}

/** By the networks' own documentation. */
const limits: Readonly<Record<Platform, TextLimits>> = {
  x: { characters: 280, linkCharacters: 23, hashtags: 2 },
  linkedin: { characters: 3_000, hashtags: 5 },
  facebook: { characters: 63_206, hashtags: 3 },
  instagram: { characters: 2_200, hashtags: 30 },
  threads: { characters: 500, hashtags: 1 },
  bluesky: { characters: 300, hashtags: 3 },
  mastodon: { characters: 500, linkCharacters: 23, hashtags: 5 },
  tiktok: { characters: 2_200, hashtags: 5 },
  youtube: { characters: 5_000, hashtags: 15 },
  pinterest: { characters: 500, hashtags: 20 },
};
/** What fits where no network is named: X, whose posts fit everywhere. */
const anywhere = limits.x;

/** What a text for this network must fit. */
export function limitsOf(platform: Platform | undefined): TextLimits {
  return platform === undefined ? anywhere : limits[platform];
}

/** Whether a text fits, by the characters that people see. */
export function fits(text: string, textLimits: TextLimits): boolean {
  return lengthOf(text, textLimits) <= textLimits.characters;
}

/** Characters of a text as the network counts them. */
export function lengthOf(text: string, textLimits: TextLimits): number {
  return measureText(text, textLimits).characters;
}
