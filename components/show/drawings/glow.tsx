import { Bars, type Motif } from "./ink";

const [PINK, ROSE, BLUE, HOT, WHITE, DARK] = ["#f2b3c4", "#eaa0b5", "#24418f", "#c31f5d", "#fff4ec", "#1b1533"];
const rope = (y: number) => `M-20 ${y + 70}Q380 ${y + 20} 800 ${y}T1620 ${y + 70}`;

export const glow: Motif = {
  shows: "glow",
  paper: PINK,
  bannerY: 250,
  draw: () => (
    <>
      <Bars ink={ROSE} line={6} gap={16} />
      <path d="M330 0h120l330 700H60zM1150 0h120l270 700H820z" fill="#f8d6df" />
      <path d="M360 0v-20h60V0l50 40H310zM1180 0v-20h60V0l50 40h-160z" fill={DARK} />
      <path d="M-20 790L800 690l820 100v130H-20z" fill={BLUE} />
      <path d="M-20 790L800 690l820 100v26L800 716-20 816z" fill={WHITE} />
      <path d="M800 752l21 46 51 5-38 34 11 50-45-25-45 25 11-50-38-34 51-5z" fill={HOT} />
      <path d="M762 250h76v470h-76z" fill={DARK} />
      <path d="M738 230h124v40H738z" fill={HOT} />
      <path d={rope(640)} fill="none" stroke={HOT} strokeWidth="22" />
      <path d={rope(530)} fill="none" stroke={WHITE} strokeWidth="22" />
      <path d={rope(420)} fill="none" stroke={BLUE} strokeWidth="22" />
      <path d={rope(310)} fill="none" stroke={DARK} strokeWidth="8" strokeDasharray="26 20" />
      <path d="M736 396h128v52H736zM736 506h128v52H736zM736 616h128v52H736z" fill={DARK} />
    </>
  ),
};
