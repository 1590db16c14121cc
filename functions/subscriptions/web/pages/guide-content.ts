export { grammarGuide as guide, type GuideSection } from '../../../shared/domain/query/grammar-guide.ts';
