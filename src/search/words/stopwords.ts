import { fold } from '../../record/text';
import { UNSPACED } from './script';
import { setOf, toFirst } from './words';

/**
 * Words that carry no meaning in a question: function words, question words, verbs of asking and of saying in
 * general, and what chat writes for them. Folded. The typo search has them, too: "whcih" is nearer to "which" than to
 * anything on record.
 */
export const emptyWords = setOf(`
  a an the this that these those it its he him his she her hers they them their theirs we us our you your i me my
  who whom whose whos what whats which when whens where wheres why how hows whether
  is are was were be been being am isnt arent wasnt werent do does did doing done doesnt didnt dont has have had having hasnt
  can could will would shall should may might must cannot cant wont wouldnt
  and or but nor so if then than as at by for from in into of on onto to too up upon with without within about abt bout re per via
  there here any anything anyone anybody whoever whatever whichever some something someone somebody all every everything everyone everybody each both either neither no not none
  around near nearby just only also even still yet already again ever very much many more most other another such same own
  please pls tell show give find list get got let lets want wanna know known need look
  say says said saying tells told telling state states stated speak speaks spoke speaking talk
  statement statements quote quotes quoted quoting quotation quotations line lines words word remark remarks comment comments commented
  according sourced attributed touching featuring weekday items event events urgent urgently asap speaker speakers oclock latest status update updates verbatim fct chk bcs bcz qte qtes stmt plz
  hey hi hello ok okay thx thanks thank bot parley question answer acc u r ur b4 im ive id well really actually exactly
  thing things stuff guy guys one ones out off over under after before during since until while because though
  kind sort way like now incl including included inc plus besides except excluding apart aside located situated job jobs ago yes compare comparison versus vs mr mrs ms dr sir madam
  himself herself themselves themself itself theyll youll itll weve theyve youve theyre youre theyd youd hed whod wholl thatll therell thats theres heres hes shes
  sth smth smb sb lede tbh afaik imo fyi btw else cite cites cited citing idea notion eventually ultimately basically simply altogether overall nutshell inventory rundown roundup overview utterance utterances phrase phrases phrasing wording references reference merely somehow summarize summarise meanwhile indirect rather quite
  lol lmao rofl haha hahaha omg wtf smh ngl atm irl imho iirc ikr nvm idk dunno fwiw aka tldr eta eod tbd ty tysm thnx cheers danke merci
  yo bro dude fam folks pal innit huh eh um uh hmm hm ugh nah naw yeah yep yup yea ya alright oki okie sry sorry apols anyways anyhow outta
  gonna gotta gimme lemme whatcha gotcha cuz coz bcos cos tho altho kinda sorta obv obvs defo rn fr dat dis rite
  make makes made happen happens happened happening position positions reaction reactions reax rxn response responses side sides official officials`);

/** The same in the languages in which names are typed; what is an English word with a meaning ("die") is not among them. */
const FOREIGN_EMPTY_WORDS = setOf(`
  la le les du des de der das dem den von und zu el los las et en est que qui quoi dit sur bir ve ile icin dedi ne kim co kto na od czy quien
  dijo cuando donde sobre wer wann wo hat sagte gesagt uber zum zur qua ont ete quand che cosa ha detto della sulla disse quem onde
  powiedzial kiedy gdzie soyledi nerede hakkinda zei wie waar vad
  τι ειπε το τον την για ποιος ποτε που ماذا قال عن من ما متى אמר מה על מי
  说 说了 了 什么 的 对 在 关于 谁 吗 是 有 和 与 怎么 看 何 と 言 っ た は の を に て 誰 か てす 何と
  что кто где когда как об на из для про сказал сказала сказали заявил заявила заявили заявив що хто де коли як сказав`);

const empty = new Set([...emptyWords, ...[...FOREIGN_EMPTY_WORDS].map(fold)]);

/** Whether a folded word carries no meaning of its own in a question. */
export function isEmpty(form: string): boolean {
  return empty.has(form) || (form.length < 2 && !UNSPACED.test(form));
}

/**
 * Words too common in any English text to tell one matter from another; they count for little. By stem. The record
 * itself is too small to know how common a word is in the language.
 */
const LIGHT_WORDS = setOf(`
  report stori articl text page piec news media claim call announc think thought believ argu mention note stress add explain
  remind judg assess evalu apprais verdict reckon suggest ask respond react repli answer describ express
  time day today week month year date moment hour begin start end first last next final earli late recent current mid middl
  come came go went gone take took taken put turn bring brought keep kept hold held set run ran leav left happen develop becom becam seem appear sound remain use
  work help tri move chang need mean plan part place point case fact matter affair issu question problem result reason way level number amount total
  side parti member group team peopl person man men woman leader head chief boss offici author govern countri nation state land world capit citi town area region
  big biggest larg great small littl new old high low long short good best better bad wors right main major key import real true clear certain special
  two three four five sever differ similar near close far front back across through outsid insid along between against toward apart
  general public foreign home local whole full half complet direct exact
  meet talk war discuss convers suppos alleg involv relat regard togeth yourself
  word quot statement line remark comment record credit attribut view opinion stanc standpoint sentenc section paragraph bit detail info inform publish releas cover carri print outlet`);

/** Whether a word is so common in the language that it counts for little. */
export function isLight(stem: string): boolean {
  return LIGHT_WORDS.has(stem);
}

/** Words of questions as chat and haste write them, too short for the typo search. */
const CHAT_FORMS = toFirst(`
  the teh hte, and adn, said sed, says sez, what wat wot wut wht whatd, whats wats wots, which wich, when whn wen whend, why whyd,
  where wher whr whered, who hu hoo, how hw howd, many mny, report rpt, reports rpts, back bck bk bak, near nr, little lil, tonight 2nite tonite, tomorrow 2moro tmrw,
  anyone any1, someone some1 sum1, everyone every1, good gd, great gr8`);

/** The word that a folded form of chat stands for; any other form for itself. */
export function writtenOut(form: string): string {
  // "brekthru"
  return CHAT_FORMS.get(form) ?? form.replace(/thru$/, 'through');
}
